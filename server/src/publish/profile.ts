/** What a publication leaves out. There is one profile; what a house may choose of it are its settings. */

export const PROFILES = ['offentlig'] as const;
export type ProfileName = (typeof PROFILES)[number];

export interface PublishSettings {
  /** Stands for the title of every closed item; each keeps its own without. */
  readonly closedTitle?: string;
  /** Closed items keep their decision: for houses that have judged that it may be public. */
  readonly closedDecisions: boolean;
  /** Private e-mail addresses and telephone numbers stay. */
  readonly contacts: boolean;
}

/** Faults that publication mends by what it leaves out: they do not stop it. */
export const MENDED_RULES: ReadonlySet<string> = new Set(['closed-item-content']);
/** Text that was to be taken out before publication is taken out. */
export const TEMPLATE_RULE = 'template-leftover';
export const CONTACT_RULE = 'personal-contact';
