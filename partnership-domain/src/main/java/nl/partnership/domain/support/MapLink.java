package nl.partnership.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.WebAddress;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/** Where the municipality keeps its whole social map, for the few entries that a school has of its own. One a school. */
@Entity
@Table(name = "map_link")
@StoredAs("map-link")
public class MapLink extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    @Convert(converter = FreeText.class)
    @Screened("MapLinkService.link")
    private String link;

    protected MapLink() {}

    public MapLink(Organisation school, String link, Membership by) {
        this.school = school;
        say(link, by);
    }

    /** @throws RuleViolation at the field {@code link} when it is no https address */
    public final void say(String typed, Membership by) {
        link = WebAddress.optional("link", typed, "support.map.noLink");
        if (link == null) {
            throw RuleViolation.at("link", "support.map.noLink");
        }
        author = by;
        authorParty = by.party().toString();
    }

    public Organisation getSchool() {
        return school;
    }

    public Membership getAuthor() {
        return author;
    }

    /** Who wrote it, as the sharing rules see it. */
    public Party writtenBy() {
        return Party.of(authorParty);
    }

    public String getLink() {
        return link;
    }
}
