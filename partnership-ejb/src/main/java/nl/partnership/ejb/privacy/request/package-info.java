/**
 * Requests of people about their own data: the register with its days, and what the portal has of somebody with an account.
 * It searches no text for a pupil: none names one.
 */
package nl.partnership.ejb.privacy.request;
