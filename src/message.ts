/** A message, with `{name}` where a value goes; or one for each plural category of `Intl.PluralRules`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
