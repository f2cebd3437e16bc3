package nl.partnership.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredAs;

/**
 * That an expectation may be an organisation's to see: the school, its board, one of the two, or who ever worked with the school. A
 * view of the database for queries to go by; nothing is read from it into Java, and nothing is written to it.
 */
@Entity
@Table(name = "expectation_reach")
@IdClass(ExpectationReach.Key.class)
@StoredAs("expectation-reach")
public class ExpectationReach {

    @Id
    @NotInTrail
    @Column(name = "expectation_id")
    private String expectationId;

    @Id
    @NotInTrail
    @Column(name = "organisation_id")
    private String organisationId;

    protected ExpectationReach() {}

    /** What one is known by: the expectation, and whose it may be. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String expectationId;
        private String organisationId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(expectationId, key.expectationId)
                    && Objects.equals(organisationId, key.organisationId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(expectationId, organisationId);
        }
    }
}
