/**
 * Which signals a school has beside those that all have, and what they are called, for every room that uses one. It knows
 * nothing of where they are used, nor how they are kept: the room of who is to act does that.
 */
package nl.partnership.ejb.partner.signal;
