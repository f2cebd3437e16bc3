/**
 * What happened at a school, without persons and without free text, and the sources that say something of its safety. Not
 * what people see in them together, and not figures for others: those are records of their own.
 */
package nl.partnership.domain.insight;
