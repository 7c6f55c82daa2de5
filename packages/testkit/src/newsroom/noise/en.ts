import type { NoiseDesk } from './noise.ts'

/** Light matter. None of it belongs on a ticker of important news. */
export const noiseEn: NoiseDesk = {
  pools: {
    dish: ['lentil soup', 'apple crumble', 'fish pie', 'stuffed vine leaves'],
    sign: ['Aries', 'Taurus', 'Libra', 'Sagittarius'],
    star: ['Ada Merriweather', 'Jonas Vale', 'Mimi Castellan'],
    club: ['Harbour Rovers', 'Northgate United', 'Saltmarsh Town', 'Vale City'],
  },
  wordings: [
    {
      genre: 'horoscope',
      headlines: ['Horoscope: what today holds for {sign}', '{sign}: your stars for the week'],
      text: [
        'A calm day suits {sign} for putting things in order.',
        'An old friend may call.',
        'Take the evening off.',
        'Put off big purchases.',
      ],
    },
    {
      genre: 'recipe',
      headlines: [
        'Recipe: the only {dish} you will ever need',
        'How to make {dish} like your grandmother',
      ],
      text: [
        'A good {dish} starts with patience.',
        'Let it simmer for half an hour.',
        'Add lemon at the end.',
        'Serve warm with bread.',
      ],
    },
    {
      genre: 'opinion',
      headlines: [
        'Opinion: cities that cannot walk cannot think',
        'Opinion: in praise of the long novel',
      ],
      text: [
        'A pavement is a promise a city makes to its people.',
        'It is not about stone but about time.',
        'We put the question off each year.',
        'The answer is nearer than we like.',
      ],
    },
    {
      genre: 'sport',
      headlines: [
        '{club} edge closer to the top with late win',
        '{club} held to a draw in thriller',
      ],
      text: [
        '{club} settled the match in the second half.',
        'The coach praised the discipline of the side.',
        'The next round is at the weekend.',
        'Thousands were in the stands.',
      ],
    },
    {
      genre: 'celebrity',
      headlines: ['{star} announces new album', '{star} on love, fame and a garden of her own'],
      text: [
        '{star} broke the news to fans online.',
        'Fans were quick to respond.',
        'The record is out soon.',
        'Tour dates are still open.',
      ],
    },
    {
      genre: 'promotion',
      headlines: [
        'The 10 best kettles you can buy right now',
        'Save 30% on walking boots this weekend only',
      ],
      text: [
        'We tested dozens so that you do not have to.',
        'Prices may change.',
        'Delivery is free on larger orders.',
        'Our pick is quiet and quick.',
      ],
    },
  ],
}
