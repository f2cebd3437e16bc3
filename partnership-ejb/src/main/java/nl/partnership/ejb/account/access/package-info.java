/**
 * How long a partner's access lasts: who answers for somebody gives it for a half-year at a time, and it ends after the last
 * partnership or covenant of the organisation. Roles are given and ended elsewhere.
 */
package nl.partnership.ejb.account.access;
