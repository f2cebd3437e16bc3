/**
 * How the portal is, for what watches it from outside and for who looks after it: whether the database answers, how much waits. It
 * knows of no record what it says, and nothing personal.
 */
package nl.partnership.ejb.base.health;
