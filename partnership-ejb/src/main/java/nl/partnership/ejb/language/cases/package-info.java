/**
 * Cases to learn from: written, checked by a second person, read through the eyes of each sector, and closed with what was
 * learned. What really happened at a school is kept in the room {@code insight} and never becomes a case by itself.
 */
package nl.partnership.ejb.language.cases;
