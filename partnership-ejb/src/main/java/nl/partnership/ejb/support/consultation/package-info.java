/**
 * Who of a school and its partners meets how often, on which days, and who invites. A day becomes a conversation in the room
 * {@code conversation}, which asks people and knows who comes.
 */
package nl.partnership.ejb.support.consultation;
