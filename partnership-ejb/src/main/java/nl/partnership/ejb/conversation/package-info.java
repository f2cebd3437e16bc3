/**
 * Planning, preparing, holding, closing and reporting conversations. The whole of a year is seen in {@code review}.
 */
package nl.partnership.ejb.conversation;
