package nl.partnership.domain.base;

/** The five kinds of partner; codes as in {@code organisation-types.csv}, in the order in which they are shown. */
public enum OrganisationType {
    SCHOOL,
    YOUTH_CARE,
    POLICE,
    MUNICIPALITY,
    OTHER
}
