import type { NoiseDesk } from './noise.ts'

/** Light matter. None of it belongs on a ticker of important news. */
export const noiseFr: NoiseDesk = {
  pools: {
    dish: ['la soupe au pistou', 'le gratin dauphinois', 'la tarte aux poires'],
    sign: ['Bélier', 'Taureau', 'Balance'],
    star: ['Inès Valcourt', 'Hugo Marelle'],
    club: ['Racing du Lac', 'Étoile du Port', 'Union des Coteaux'],
  },
  wordings: [
    {
      genre: 'horoscope',
      headlines: ['Horoscope du jour : {sign}'],
      text: [
        'Une journée calme attend les natifs du signe {sign}.',
        'Un ami pourrait appeler.',
        'Reposez-vous ce soir.',
        'Évitez les achats précipités.',
      ],
    },
    {
      genre: 'recipe',
      headlines: ['Recette : {dish} comme à la maison'],
      text: [
        'Pour réussir {dish}, il faut surtout du temps.',
        'Laissez mijoter une demi-heure.',
        'Ajoutez un filet de citron.',
        'Servez chaud.',
      ],
    },
    {
      genre: 'sport',
      headlines: [
        '{club} s’impose et se rapproche de la tête',
        'Match nul spectaculaire pour {club}',
      ],
      text: [
        '{club} a fait la différence en seconde période.',
        'L’entraîneur a salué ses joueurs.',
        'La prochaine journée aura lieu ce week-end.',
        'Le stade était comble.',
      ],
    },
    {
      genre: 'celebrity',
      headlines: ['{star} annonce son nouvel album'],
      text: [
        '{star} l’a révélé à ses abonnés.',
        'Les réactions n’ont pas tardé.',
        'Le disque sort bientôt.',
        'La tournée reste à fixer.',
      ],
    },
  ],
}
