/**
 * The pages on which people read the sharing rules and bring them into force. What a rule means is the engine's, in the
 * domain; this room only puts it into words.
 */
package nl.partnership.web.sharing;
