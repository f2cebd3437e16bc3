package nl.partnership.domain.language;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/** What one organisation thinks of an agreed definition; it may think otherwise later. Released by saving. */
@Entity
@Table(name = "definition_opinion")
@StoredAs("definition-opinion")
public class DefinitionOpinion extends StoredEntity {

    @ManyToOne(optional = false)
    private AgreedDefinition definition;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    @Enumerated(EnumType.STRING)
    private Opinion opinion;

    @Column(name = "said_on")
    private LocalDate saidOn;

    protected DefinitionOpinion() {}

    /** @throws RuleViolation as {@link #say} */
    public DefinitionOpinion(AgreedDefinition definition, Opinion opinion, Membership by, LocalDate today) {
        this.definition = definition;
        organisation = by.getOrganisation();
        say(opinion, by, today);
    }

    /** @throws RuleViolation at the field {@code opinion} when nothing is chosen, and when the definition no longer holds */
    public final void say(Opinion chosen, Membership by, LocalDate today) {
        if (definition.getEndedOn() != null) {
            throw new RuleViolation("language.agreed.over");
        }
        if (chosen == null) {
            throw RuleViolation.at("opinion", "language.agreed.noOpinion");
        }
        opinion = chosen;
        author = by;
        authorParty = by.party().toString();
        saidOn = today;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Membership getAuthor() {
        return author;
    }

    /** Who said it, as the sharing rules see it. */
    public Party writtenBy() {
        return Party.of(authorParty);
    }

    public Opinion getOpinion() {
        return opinion;
    }
}
