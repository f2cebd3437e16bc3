/**
 * The sheet of figures: what others than the school learn of its incidents, and the only thing. Bands, never a count, and
 * nothing that would let one be worked out.
 */
package nl.partnership.ejb.insight.figures;
