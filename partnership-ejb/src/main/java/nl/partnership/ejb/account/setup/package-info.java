/**
 * Whether those are there and can come in without whom a new installation does not work. It is not the list of steps, to which
 * every room adds its own.
 */
package nl.partnership.ejb.account.setup;
