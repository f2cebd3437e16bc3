/**
 * What people and programs see when something went wrong, and what the log keeps of it. It decides nothing about the work that
 * failed.
 */
package nl.partnership.web.base.failure;
