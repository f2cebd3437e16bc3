package nl.partnership.domain.sharing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Digests;
import nl.partnership.domain.rule.Facts.Ruling;
import nl.partnership.domain.rule.SharingRequest;

/**
 * That somebody decided whether to share something. It never changes; its digest stands in the audit trail. What it
 * says, the {@link Statement}, lies beside it and is erased on its day; from then on the receipt only shows that there
 * was one.
 */
@Entity
@StoredAs("receipt")
public class Receipt extends StoredEntity {

    /** What was recorded. */
    public enum Kind {
        DECISION,
        /** What a mandated person decided after advice; names the receipt that it is about. */
        RULING,
        /** Afterwards, because of acute danger. */
        ALREADY_SHARED,
        NOT_SHARED
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String code;

    private String digest;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "erase_on")
    private LocalDate eraseOn;

    @ManyToOne(optional = false)
    private Person asker;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @Column(name = "request_digest")
    private String requestDigest;

    @Column(name = "first_id")
    private String firstId;

    @Enumerated(EnumType.STRING)
    private Ruling ruling = Ruling.NONE;

    @Column(name = "holds_until")
    private LocalDate holdsUntil;

    /** One, or none once it was erased. A list, as that is read together with the receipt, or when it is asked for. */
    @OneToMany(mappedBy = "receipt", cascade = CascadeType.PERSIST)
    private List<ReceiptContent> contents = new ArrayList<>();

    protected Receipt() {}

    /**
     * @param organisation that the asker acted for
     * @param firstId id of the receipt that this one follows, or null
     * @param eraseOn when what it says is erased
     */
    public Receipt(Statement said, Person asker, Organisation organisation, String firstId, LocalDate eraseOn) {
        String json = said.json();
        kind = said.kind();
        digest = Digests.of(json);
        code = Digests.code(digest);
        requestDigest = requestDigest(said);
        madeAt = said.madeAt();
        this.eraseOn = eraseOn;
        this.asker = asker;
        this.organisation = organisation;
        this.firstId = firstId;
        if (said.ruling() != null) {
            ruling = said.ruling().asFact();
            holdsUntil = said.ruling().until();
        }
        contents.add(new ReceiptContent(this, json));
    }

    private static String requestDigest(Statement said) {
        return requestDigest(
                said.situation().request(),
                said.receiver().organisationId(),
                said.pupilCase() == null ? null : said.pupilCase().id());
    }

    /**
     * What makes requests of one asker identical: parties, receiver, case, categories in any order, purpose and scope.
     *
     * @param caseId null when there is none
     */
    public static String requestDigest(SharingRequest request, String receiverId, String caseId) {
        return Digests.of(String.join(
                "|",
                request.sender().toString(),
                request.receiver().toString(),
                receiverId,
                String.valueOf(caseId),
                String.join(" ", request.categories().stream().sorted().toList()),
                request.purpose(),
                request.scope().name()));
    }

    /** A code as somebody typed it, in the one way in which {@link #getCode} writes it; never null. */
    public static String code(String typed) {
        return Digests.typed(typed);
    }

    /** What it says; empty once it was erased. */
    public Optional<Statement> getStatement() {
        return contents.stream().findFirst().map(kept -> Statement.read(kept.getContent()));
    }

    /** Whether what it said was taken away. */
    public boolean isErased() {
        return contents.isEmpty();
    }

    /** Whether what it says is what it said when it was made; an erased one no longer tells. */
    public boolean isUnchanged() {
        return contents.stream().anyMatch(kept -> Digests.of(kept.getContent()).equals(digest));
    }

    public Kind getKind() {
        return kind;
    }

    /** By which it can be looked up: four times four characters, from its digest. */
    public String getCode() {
        return code;
    }

    /** SHA-256 of what it says, hexadecimal. */
    public String getDigest() {
        return digest;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public LocalDate getEraseOn() {
        return eraseOn;
    }

    public Person getAsker() {
        return asker;
    }

    /** That the asker acted for. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** See {@link #requestDigest(SharingRequest, String, String)}. */
    public String getRequestDigest() {
        return requestDigest;
    }

    /** Id of the receipt that this one follows, or null. */
    public String getFirstId() {
        return firstId;
    }

    /** What was decided after advice; NONE but for a receipt of a ruling. */
    public Ruling getRuling() {
        return ruling;
    }

    /** Last day on which the ruling holds for an identical request; null: for its own request alone. */
    public LocalDate getHoldsUntil() {
        return holdsUntil;
    }
}
