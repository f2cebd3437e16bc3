package nl.partnership.domain.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;

/**
 * A part of a dossier: of one school its paper and its proofs, as a ZIP. It is tried three times: one that ends the portal that
 * makes it does not end all portals.
 */
@Entity
@Table(name = "dossier_part")
@StoredAs("dossier-part")
@NotInTrail
public class DossierPart extends StoredEntity {

    /** How often it is tried. */
    public static final int MOST_ATTEMPTS = 3;

    private static final int CUT = 32_000;

    @ManyToOne(optional = false)
    private Dossier dossier;

    @ManyToOne
    private Organisation school;

    private int place;

    private int attempts;

    @Column(name = "made_at")
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "dossier_file", joinColumns = @JoinColumn(name = "dossier_part_id"))
    @OrderColumn(name = "place")
    @Column(name = "content")
    private List<String> pieces = new ArrayList<>();

    protected DossierPart() {}

    /** @param school null for the paper of all of them */
    DossierPart(Dossier dossier, Organisation school, int place) {
        this.dossier = dossier;
        this.school = school;
        this.place = place;
    }

    /** Somebody begins to make it. */
    public void attempt() {
        attempts++;
    }

    /** It is there; made twice, the second one stays away. */
    public void made(byte[] zip, Instant now) {
        if (madeAt != null) {
            return;
        }
        String text = Base64.getEncoder().encodeToString(zip);
        for (int from = 0; from < text.length(); from += CUT) {
            pieces.add(text.substring(from, Math.min(text.length(), from + CUT)));
        }
        madeAt = now;
    }

    /** The ZIP; empty as long as it is not made. */
    public byte[] read() {
        return Base64.getDecoder().decode(String.join("", pieces));
    }

    public boolean isMade() {
        return madeAt != null;
    }

    public Dossier getDossier() {
        return dossier;
    }

    /** Null for the paper of all of them. */
    public Organisation getSchool() {
        return school;
    }
}
