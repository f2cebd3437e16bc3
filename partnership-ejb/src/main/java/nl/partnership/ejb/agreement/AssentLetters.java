package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
import nl.partnership.ejb.partner.Mandates;
import nl.partnership.ejb.partner.Sight;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mail that asks a party for its assent, once for each version. It goes to who may decide for the party; where nobody
 * may, to all who work with the school, as one of them lays it before somebody. It says nothing of the agreement.
 */
@Dependent
class AssentLetters {

    /** What this mail is about, as it is stored with it. */
    static final String KIND = "assent";

    private static final char BETWEEN = '/';

    private static final String AGREEMENT = "/agreement/agreement.xhtml?id=";

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Mandates mandates;

    @Inject
    private Sight sight;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String portal;

    /** Asks everybody but who proposed it, as far as the sharing rules let them see it. */
    void asked(AgreementVersion version) {
        Person author = version.getAuthor().getPerson();
        version.getParties().forEach(party -> deciding(version, party).stream()
                .filter(membership -> !membership.getPerson().equals(author) && maySee(version, membership))
                .map(Membership::getPerson)
                .distinct()
                .flatMap(person -> accounts(person).stream())
                .forEach(account -> send(version, party, account)));
    }

    private List<Membership> deciding(AgreementVersion version, Organisation party) {
        LocalDate today = LocalDate.now(clock);
        Organisation school = version.getAgreement().getSchool();
        List<Membership> holders = mandates.holders(party, school, MandatePurpose.AGREEMENTS, today);
        return holders.isEmpty()
                ? mandates.working(party, school, today).stream()
                        .filter(membership -> !party.isSchool() || Audience.isConvener(membership.getRole()))
                        .toList()
                : holders;
    }

    private boolean maySee(AgreementVersion version, Membership membership) {
        AtTable.Seat seat = new AtTable.Seat(membership.getOrganisation().belonging(), membership.party());
        return sight.ofAll(
                new AtTable(null, null, Set.of(seat), null, false),
                version.getAuthor().getOrganisation().getId(),
                version.getAuthorParty(),
                AgreementCensus.AGREEMENT);
    }

    private List<Account> accounts(Person person) {
        return entityManager
                .createQuery("select a from Account a where a.person = :person and a.blocked = false", Account.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }

    private void send(AgreementVersion version, Organisation party, Account account) {
        String language = account.getLanguage();
        outbox.topic(KIND, version.getId() + BETWEEN + party.getId())
                .send(
                        account.getPerson().getEmail(),
                        account.getId(),
                        MailText.of(language, "agreement.assent.subject"),
                        MailText.of(
                                language,
                                "agreement.assent.body",
                                account.getPerson().getFirstName(),
                                portal + AGREEMENT + version.getAgreement().getId()),
                        null);
    }

    /** Of which version a topic asks an assent. */
    static String versionId(String topic) {
        return topic.substring(0, topic.indexOf(BETWEEN));
    }

    /** Of which organisation. */
    static String partyId(String topic) {
        return topic.substring(topic.indexOf(BETWEEN) + 1);
    }
}
