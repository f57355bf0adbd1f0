export type Language = 'en' | 'es';

export const LANGUAGES: Language[] = ['en', 'es'];

/** A path of the site in this language's part of it. English has no prefix. */
export function localized(path: string, language: Language): string {
  if (language === 'en') return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}
