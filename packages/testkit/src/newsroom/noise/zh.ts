import type { NoiseDesk } from './noise.ts'

/** Light matter. None of it belongs on a ticker of important news. */
export const noiseZh: NoiseDesk = {
  pools: {
    dish: ['番茄牛腩', '葱油拌面', '南瓜粥'],
    sign: ['白羊座', '金牛座', '天秤座'],
    star: ['沈清禾', '陆知远'],
    club: ['海港之星', '北岭联队', '新湖竞技'],
  },
  wordings: [
    {
      genre: 'horoscope',
      headlines: ['今日星座运势：{sign}'],
      text: ['{sign}今天适合整理思路。', '老朋友可能来电。', '晚上注意休息。', '暂缓大额消费。'],
    },
    {
      genre: 'recipe',
      headlines: ['家常菜谱：{dish}的做法'],
      text: ['做好{dish}需要一点耐心。', '小火慢炖半小时。', '出锅前加几滴柠檬汁。', '趁热食用。'],
    },
    {
      genre: 'sport',
      headlines: ['{club}主场取胜，积分逼近榜首', '{club}与对手战平'],
      text: [
        '{club}在下半场锁定比赛。',
        '主教练称赞球员纪律。',
        '下一轮周末进行。',
        '数千球迷到场观战。',
      ],
    },
    {
      genre: 'celebrity',
      headlines: ['{star}宣布推出新专辑'],
      text: ['{star}在社交平台公布了消息。', '粉丝反应热烈。', '专辑即将发行。', '巡演日期待定。'],
    },
  ],
}
