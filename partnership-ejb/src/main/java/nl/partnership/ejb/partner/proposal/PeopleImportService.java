package nl.partnership.ejb.partner.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SheetFile;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.PeopleImport;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.ProposedRole;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.CurrentPeople;
import nl.partnership.ejb.partner.PersonChoice;

/**
 * Brings people and roles in from a file: all of it or nothing. The administrator works for no organisation, so whatever
 * the file says waits for the organisation that it says it of. What is there stays as it is.
 */
@Stateless
@Allowed(Audience.ADMINISTRATOR)
public class PeopleImportService {

    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_IMPORTS = 50;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Proposals proposals;

    @Inject
    private PeopleLook look;

    @Inject
    private CurrentPeople people;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Who can answer for the access of partners: people of the board and its schools. */
    public List<PersonChoice> sponsors() {
        return people.sponsors();
    }

    /** How many lines a file may have. */
    public int most() {
        return PeopleFile.MOST_ROWS;
    }

    /**
     * Looks at a file; nothing is stored.
     *
     * @param sponsorId who answers for the access of partners; may be null when there are none
     * @throws RuleViolation at the field {@code sponsor} when somebody must
     */
    public PeopleCheck check(byte[] content, String sponsorId) {
        PeopleLook.Looked looked = look.at(content);
        if (looked.problems().isEmpty()) {
            sponsor(looked.added(), sponsorId);
        }
        return new PeopleCheck(
                looked.added().size(),
                looked.number() - looked.added().size(),
                nobody(looked.added()),
                looked.problems().stream().limit(MOST_PROBLEMS).toList(),
                looked.problems().size());
    }

    /**
     * Stores what a file says, for its organisations to answer; the trail has one row for it.
     *
     * @param sponsorId as in {@link #check}
     * @return how many roles wait for an answer
     * @throws RuleViolation at the field {@code file} when anything in it is wrong, or at the field {@code sponsor}
     */
    public int store(byte[] content, String sponsorId) {
        PeopleLook.Looked looked = look.at(content);
        if (!looked.problems().isEmpty()) {
            throw looked.problems().get(0);
        }
        List<PeopleFile.Line> added = looked.added();
        if (added.isEmpty()) {
            return 0;
        }
        Person sponsor = sponsor(added, sponsorId);
        Person by = entityManager.find(Person.class, current.get().personId());
        PeopleImport file = new PeopleImport(SheetFile.digest(content), added.size(), by, clock.instant());
        entityManager.persist(file);
        added.forEach(line -> entityManager.persist(
                new ProposedRole(file, line.facts(), isPartner(line.facts().organisation()) ? sponsor : null)));
        return added.size();
    }

    private List<String> nobody(List<PeopleFile.Line> added) {
        Set<String> staffed = proposals.staffed();
        return added.stream()
                .map(line -> line.facts().organisation())
                .distinct()
                .filter(organisation -> !staffed.contains(organisation.getId()))
                .map(Organisation::getName)
                .sorted()
                .toList();
    }

    private Person sponsor(List<PeopleFile.Line> added, String id) {
        if (added.stream().noneMatch(line -> isPartner(line.facts().organisation()))) {
            return null;
        }
        if (people.sponsors().stream().noneMatch(choice -> choice.id().equals(id))) {
            throw RuleViolation.at("sponsor", "partner.membership.noSponsor");
        }
        return entityManager.find(Person.class, id);
    }

    private static boolean isPartner(Organisation organisation) {
        return organisation.getType() != OrganisationType.SCHOOL;
    }

    /** The files that came in, last first; at most 50. */
    public List<ImportRow> imports() {
        return entityManager
                .createQuery("select f from PeopleImport f order by f.importedAt desc, f.id", PeopleImport.class)
                .setMaxResults(MOST_IMPORTS)
                .getResultStream()
                .map(file -> new ImportRow(
                        file.getId(),
                        file.getImportedAt(),
                        file.getNumber(),
                        file.getConfirmed(),
                        file.getDropped(),
                        file.getOpen()))
                .toList();
    }
}
