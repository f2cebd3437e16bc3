/**
 * Conversations at the card: planned, prepared, held, closed and reported. The card itself is data, in {@code card}.
 */
package nl.partnership.domain.conversation;
