package nl.partnership.ejb.schoolyear;

import nl.partnership.domain.base.SchoolYear;

/** A school in one year. */
record SchoolInYear(String schoolId, SchoolYear year) {}
