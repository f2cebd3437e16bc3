package nl.partnership.ejb.schoolyear;

import java.util.List;

/** The days of one school in one school year, in their order. */
public record SchoolDays(SchoolRow school, List<YearView.Day> days) {}
