package nl.partnership.ejb.partner.involvement;

import java.io.Serializable;
import java.util.List;

/**
 * Who takes part at a school, as far as the caller may know.
 *
 * @param school short name
 * @param people this part of them
 * @param total how many there are in all
 * @param vacancies what nobody fills
 * @param representation who speaks for parents and pupils; null when the caller may not know
 * @param mine whether the caller's organisation is the school, and the caller may say who speaks for them
 */
public record Involvement(
        String school,
        List<InvolvedRow> people,
        int total,
        List<Vacancy> vacancies,
        RepresentationRow representation,
        boolean mine)
        implements Serializable {}
