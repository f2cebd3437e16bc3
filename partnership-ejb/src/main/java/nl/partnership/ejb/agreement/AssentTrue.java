package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.account.Reader;
import nl.partnership.ejb.base.mail.StillTrue;

/** Knows whether an assent that a mail asks for is asked still. */
@Dependent
class AssentTrue implements StillTrue {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Reader reader;

    @Override
    public String kind() {
        return AssentLetters.KIND;
    }

    /** @param tells id of the account that it goes to */
    @Override
    public boolean holds(String id, String recipient, String tells) {
        AgreementVersion version = entityManager.find(AgreementVersion.class, AssentLetters.versionId(id));
        Organisation party = entityManager.find(Organisation.class, AssentLetters.partyId(id));
        return version != null
                && version.getStanding() == AgreementVersion.Standing.PROPOSED
                && version.assentOf(party).isEmpty()
                && version.getAgreement().departureOf(party).isEmpty()
                && reader.of(tells, recipient).isPresent();
    }
}
