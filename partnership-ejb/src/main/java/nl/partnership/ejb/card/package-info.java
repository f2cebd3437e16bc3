/**
 * Conversations as use cases: plan, prepare, hold, close, report, and the year at a glance. It says who may do what in
 * a conversation; which records cross organisations is the sharing rules' word, and what becomes of a task the room
 * {@code task}'s.
 */
package nl.partnership.ejb.card;
