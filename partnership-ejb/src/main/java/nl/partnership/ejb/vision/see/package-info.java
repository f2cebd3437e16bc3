/** "I see something": whom one calls in three taps, and what one may say there by the rules and one's own role. */
package nl.partnership.ejb.vision.see;
