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
 * That a version of an agreement may be an organisation's to see: the school, its board, or a party. A view of the database for
 * queries to go by; nothing is read from it into Java, and nothing is written to it.
 */
@Entity
@Table(name = "agreement_reach")
@IdClass(AgreementReach.Key.class)
@StoredAs("agreement-reach")
public class AgreementReach {

    @Id
    @NotInTrail
    @Column(name = "agreement_version_id")
    private String versionId;

    @Id
    @NotInTrail
    @Column(name = "organisation_id")
    private String organisationId;

    protected AgreementReach() {}

    /** What one is known by: the version, and whose it may be. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String versionId;
        private String organisationId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(versionId, key.versionId)
                    && Objects.equals(organisationId, key.organisationId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(versionId, organisationId);
        }
    }
}
