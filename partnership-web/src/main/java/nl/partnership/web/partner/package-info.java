/**
 * Pages on who works together: organisations, partnerships, roles, and whom to call. People and their accounts are the
 * room {@code account}'s.
 */
package nl.partnership.web.partner;
