/**
 * People and roles that come in a file, and what their organisations say of them. Accounts do not come along: who is to use
 * the portal is invited.
 */
package nl.partnership.ejb.partner.proposal;
