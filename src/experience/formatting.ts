import type { Translate } from '../chat/index.ts'
import type { Usual } from './experience.ts'

/**
 * «By what people say, usually: a week · 4 of 9 were asked for another paper · most often: form No. 4».
 * @param most the title of the paper that was named most often; null where it has none
 */
export function usualWords(t: Translate, { took, papers }: Usual, most: string | null): string {
  return [
    took ? t('experience-usual-took', { took: t(`experience-took-${took}`) }) : '',
    papers ? t('experience-usual-papers', { asked: papers.asked, of: papers.of }) : '',
    most ? t('experience-usual-most', { paper: most }) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
