/** Breaches of personal data, as the board has to note all of them: facts, clock, decision, who was told. It sends nothing to the authority. */
package nl.partnership.domain.privacy.breach;
