/**
 * Once a term a school calls one of its routes, announced, to see whether the numbers work. It says nothing about people: a
 * result belongs to a number, and is seen by the school and by who has that number.
 */
package nl.partnership.ejb.partner.calltest;
