/**
 * The conversation on screen: plan, prepare, hold, close, report, and the homes that lead to it. What may be seen or
 * done is decided by the services of the room below.
 */
package nl.partnership.web.card;
