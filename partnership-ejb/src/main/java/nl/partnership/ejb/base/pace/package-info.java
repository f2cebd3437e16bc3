/**
 * How often a minute somebody may ask for what costs the portal much, counted in memory, on each node. It keeps nothing and knows
 * nothing of what is asked; what is counted in the database, as wrong passwords and calls of programs, is counted in its own room.
 */
package nl.partnership.ejb.base.pace;
