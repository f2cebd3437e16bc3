package nl.partnership.ejb.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.domain.privacy.LeafletContent;
import nl.partnership.domain.privacy.LeafletGroup;
import nl.partnership.domain.privacy.LeafletNote;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.RuleSets;
import nl.partnership.ejb.ruleset.RulesInForce;
import nl.partnership.ejb.screening.RecordContent;

/** How a leaflet comes about: the officer writes sentences at it and hands it to the board, the board adopts it. */
@Stateless
@Allowed(Audience.DPO)
public class LeafletService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Leaflets leaflets;

    @Inject
    private LeafletContents contents;

    @Inject
    private RulesInForce inForce;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    /**
     * Writes the own sentence at a group; the generated part cannot be written. A version that lay before the board comes
     * back to the officer.
     *
     * @param version of the version that is being made, as read; also when nobody had begun it
     * @param note null or empty for none
     * @throws RuleViolation at {@code group} and {@code note}, and when there are no rules
     * @throws NotFound for a school of another board
     * @throws Stale when it changed since
     */
    public void write(String schoolId, long version, LeafletGroup group, String note) {
        write(open(schoolId, version), group, note);
    }

    private void write(Leaflet leaflet, LeafletGroup group, String note) {
        if (group == null) {
            throw RuleViolation.at("group", "privacy.leaflet.noGroup");
        }
        leaflet.reopen();
        LeafletNote stored = leaflets.notes(leaflet).stream()
                .filter(one -> one.getReceivers() == group)
                .findFirst()
                .orElse(null);
        if (Text.line(note).isEmpty()) {
            if (stored != null) {
                entityManager.remove(stored);
            }
            return;
        }
        content.require("note", note, stored == null ? null : stored.getText());
        if (stored == null) {
            entityManager.persist(new LeafletNote(leaflet, group, note));
        } else {
            stored.write(note);
        }
    }

    /**
     * Advises on the leaflet as the rules of today make it, and hands it to the board; with a sentence that was typed and
     * not saved before.
     *
     * @param group as with {@link #write}; null when there is no such sentence
     * @param note null or empty for none
     * @param email address of the officer's function
     * @throws RuleViolation at {@code email} when it is no address or that of a person, and when there are no rules
     */
    public void advise(String schoolId, long version, LeafletGroup group, String note, String email) {
        Leaflet leaflet = open(schoolId, version);
        if (!Text.line(note).isEmpty()) {
            write(leaflet, group, note);
        }
        Rules rules = rules();
        requireFunction(MailAddress.of("email", email));
        leaflet.advise(person(), email, set(rules), contents.of(rules, inForce.today()));
    }

    /**
     * The board adopts it; from the next request on everybody reads it, but who keeps the page before for its five minutes.
     *
     * @throws RuleViolation when it may not be adopted, see {@link Leaflet#adopt}
     */
    @Allowed(Audience.BOARD)
    public void adopt(String schoolId, long version) {
        Leaflet leaflet = open(schoolId, version);
        // before this one is adopted, which a query would find in its place
        Optional<Leaflet> former = leaflets.adopted(schoolId);
        leaflet.adopt(person(), rules().version(), inForce.today());
        former.ifPresent(one -> one.giveWay(inForce.today()));
    }

    /** That of the school on which officer and board work, begun when nobody did. */
    private Leaflet open(String schoolId, long version) {
        Organisation school = leaflets.school(schoolId)
                .filter(one -> one.getBoard().getId().equals(current.get().boardId()))
                .orElseThrow(() -> new NotFound("organisation", schoolId));
        entityManager.lock(school, LockModeType.PESSIMISTIC_WRITE);
        Leaflet open = leaflets.of(schoolId, Leaflets.OPEN).orElse(null);
        if (open == null) {
            return begin(school, version);
        }
        open.requireVersion(version);
        entityManager.lock(open, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return open;
    }

    /** With the sentences of the version before. */
    private Leaflet begin(Organisation school, long version) {
        Leaflet former = leaflets.adopted(school.getId()).orElse(null);
        int number = former == null ? 1 : former.getNumber() + 1;
        if (version != Leaflets.unbegun(number)) {
            throw new Stale("leaflet", school.getId());
        }
        Rules rules = rules();
        LeafletContent made = contents.of(rules, inForce.today());
        Leaflet leaflet = new Leaflet(school, number, set(rules), made);
        entityManager.persist(leaflet);
        if (former != null) {
            leaflets.notes(former)
                    .forEach(note ->
                            entityManager.persist(new LeafletNote(leaflet, note.getReceivers(), note.getText())));
        }
        return leaflet;
    }

    private Rules rules() {
        return inForce.rules().orElseThrow(() -> new RuleViolation("privacy.leaflet.noRules"));
    }

    private RuleSet set(Rules rules) {
        return ruleSets.readable(rules.version());
    }

    private Person person() {
        return entityManager.find(Person.class, current.get().personId());
    }

    private void requireFunction(String address) {
        boolean personal = !entityManager
                .createQuery("select p.id from Person p where p.email = :address", String.class)
                .setParameter("address", address)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (personal) {
            throw RuleViolation.at("email", "privacy.leaflet.personal");
        }
    }
}
