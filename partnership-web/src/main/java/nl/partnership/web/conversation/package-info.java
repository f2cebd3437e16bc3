/**
 * The pages of conversations. The pages of the card as data are in {@code card}.
 */
package nl.partnership.web.conversation;
