/**
 * What is expected of whom, as lines on homes: each room declares its kinds, and homes read all of them in one statement.
 * It keeps no words, and it decides nothing: the records of the rooms do.
 */
package nl.partnership.ejb.partner.todo;
