package nl.partnership.domain.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;

/** A sentence of a school's own at one group of a leaflet: it explains, and changes nothing of what the rules say. */
@Entity
@StoredAs("leaflet-note")
@Table(name = "leaflet_note")
public class LeafletNote extends StoredEntity {

    /** How long it can be. */
    public static final int LONGEST = 200;

    @ManyToOne(optional = false)
    private Leaflet leaflet;

    @Enumerated(EnumType.STRING)
    private LeafletGroup receivers;

    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("LeafletService.note")
    private String text;

    protected LeafletNote() {}

    /** @throws RuleViolation at the field {@code note} */
    public LeafletNote(Leaflet leaflet, LeafletGroup receivers, String words) {
        this.leaflet = leaflet;
        this.receivers = receivers;
        write(words);
    }

    /** @throws RuleViolation at the field {@code note} */
    public final void write(String words) {
        text = PaperSigns.require("note", Text.requiredLine("note", words, LONGEST));
    }

    public Leaflet getLeaflet() {
        return leaflet;
    }

    public LeafletGroup getReceivers() {
        return receivers;
    }

    public String getText() {
        return text;
    }
}
