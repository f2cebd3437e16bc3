/**
 * The conversation card and the conversations held with it: preparation, answers, agenda, decisions and what was
 * corrected afterwards. Tasks are the room {@code task}'s; who may see what across organisations is decided elsewhere.
 */
package nl.partnership.domain.card;
