package nl.partnership.ejb.support.expertise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.support.ExpertiseTerms;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.signal.Signals;
import nl.partnership.ejb.screening.RecordContent;

/** What whoever keeps the support map needs: the own schools and colleagues, and room on a map. */
@Dependent
class ExpertiseDesk {

    private static final int MOST_CONTACTS = 300;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private VisibleExpertise visible;

    @Inject
    private RecordContent content;

    @Inject
    private Signals signals;

    @Inject
    private CurrentCaller current;

    /** Where the caller's organisation is a party: a school writes for itself alone. */
    List<Partnership> partnerships() {
        String own = current.get().organisationId();
        boolean school = current.get().party().type() == OrganisationType.SCHOOL;
        return access.today().stream()
                .filter(partnership ->
                        !school || partnership.getSchool().getId().equals(own))
                .toList();
    }

    List<ContactChoice> contacts() {
        return entityManager
                .createQuery(
                        "select m.id, x.name, m.role from Membership m join m.person x where m.organisation.id = :own"
                                + " and " + Held.today("m") + " order by x.nameKey, m.id",
                        Object[].class)
                .setParameter("own", current.get().organisationId())
                .setParameter("today", visible.today())
                .setMaxResults(MOST_CONTACTS)
                .getResultStream()
                .map(row -> new ContactChoice((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    Partnership lockAt(String schoolId) {
        return lock(List.of(access.today(schoolId))).get(0);
    }

    /** In one order, so that two who do so at once wait for each other and not in a circle. */
    List<Partnership> lock(List<Partnership> partnerships) {
        List<Partnership> inOrder = partnerships.stream()
                .sorted(Comparator.comparing(Partnership::getId))
                .toList();
        inOrder.forEach(partnership -> entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE));
        return inOrder;
    }

    /** Under the lock of the partnership. */
    Expertise add(Partnership partnership, ExpertiseTerms terms) {
        requireRoom(partnership);
        Expertise entry = new Expertise(partnership, terms, membership(), visible.today());
        entityManager.persist(entry);
        entityManager.flush();
        return entry;
    }

    /** @throws RuleViolation when the map of that school is full */
    void requireRoom(Partnership partnership) {
        long there = entityManager
                .createQuery(
                        "select count(e) from Expertise e join e.school s join e.organisation o, Partnership p"
                                + " where p = :partnership and p.school = s and e.endedOn is null and"
                                + VisibleExpertise.STILL_HERE,
                        Long.class)
                .setParameter("partnership", partnership)
                .getSingleResult();
        if (there >= Expertise.MOST) {
            throw RuleViolation.at(
                    "name", "support.expertise.full", partnership.getSchool().getShortName(), Expertise.MOST);
        }
    }

    /** {@link #lacking}, and which of them have a full map. */
    Others others(Expertise entry) {
        List<Partnership> lacking = lacking(entry);
        if (lacking.isEmpty()) {
            return new Others(List.of(), List.of());
        }
        Set<String> full = Set.copyOf(entityManager
                .createQuery(
                        "select p.id from Expertise e join e.school s join e.organisation o, Partnership p"
                                + " where p.id in :lacking and p.school = s and e.endedOn is null and"
                                + VisibleExpertise.STILL_HERE + " group by p.id having count(e) >= :most",
                        String.class)
                .setParameter(
                        "lacking", lacking.stream().map(Partnership::getId).toList())
                .setParameter("most", (long) Expertise.MOST)
                .getResultList());
        Map<Boolean, List<Partnership>> parts =
                lacking.stream().collect(Collectors.partitioningBy(one -> full.contains(one.getId())));
        return new Others(parts.get(false), parts.get(true));
    }

    /** Where it is lacking: on maps with room, and on full ones. */
    record Others(List<Partnership> open, List<Partnership> full) {

        OtherMaps named() {
            return new OtherMaps(names(open), names(full));
        }

        private static List<String> names(List<Partnership> partnerships) {
            return partnerships.stream()
                    .map(partnership -> partnership.getSchool().getShortName())
                    .toList();
        }
    }

    /** The other schools on whose map the caller's organisation has nobody of that name. */
    List<Partnership> lacking(Expertise entry) {
        Set<String> there = entityManager
                .createQuery(
                        "select e.school.id from Expertise e where e.organisation = :own and e.name = :name"
                                + " and e.endedOn is null",
                        String.class)
                .setParameter("own", entry.getOrganisation())
                .setParameter("name", entry.terms().name())
                .getResultStream()
                .collect(Collectors.toSet());
        return partnerships().stream()
                .filter(partnership -> !partnership.getSchool().equals(entry.getSchool())
                        && !there.contains(partnership.getSchool().getId()))
                .toList();
    }

    /** @throws NotFound for one of others */
    Expertise own(Expertise entry) {
        if (!entry.getOrganisation().getId().equals(current.get().organisationId())) {
            throw new NotFound("expertise", entry.getId());
        }
        return entry;
    }

    void screen(TypedExpertise typed, ExpertiseTerms before) {
        content.require("name", typed.name(), before == null ? null : before.name());
        content.require("how", typed.how(), before == null ? null : before.how());
        content.require("hours", typed.hours(), before == null ? null : before.hours());
    }

    /** Refuses at the field {@code signals} those that the school does not have; others may rest where they stand. */
    void requireSignals(Organisation school, ExpertiseTerms terms, Set<Signal> before) {
        signals.of(school.getId()).requireChosen("signals", terms.signals(), before);
    }

    /** @throws RuleViolation at the field {@code phone}, {@code email} or {@code contact} */
    ExpertiseTerms terms(TypedExpertise typed) {
        return new ExpertiseTerms(
                typed.name(),
                typed.sector(),
                Set.copyOf(typed.signals()),
                typed.ages(),
                typed.how(),
                PhoneNumber.typed("phone", typed.phone()),
                typed.email() == null || typed.email().isBlank() ? null : MailAddress.of("email", typed.email()),
                typed.hours(),
                contact(typed.contactId()));
    }

    private Membership contact(String id) {
        if (id == null) {
            return null;
        }
        Membership contact = entityManager.find(Membership.class, id);
        if (contact == null
                || !contact.getOrganisation().getId().equals(current.get().organisationId())) {
            throw RuleViolation.at("contact", "support.expertise.contactElsewhere");
        }
        return contact;
    }

    Membership membership() {
        return entityManager.find(Membership.class, current.get().membershipId());
    }
}
