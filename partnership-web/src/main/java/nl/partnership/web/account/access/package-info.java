/** The page of who answers for the access of partners. */
package nl.partnership.web.account.access;
