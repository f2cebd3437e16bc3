package nl.partnership.domain.covenant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Sha256;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Person;

/**
 * The signed text of a covenant: a PDF or a Word document, looked at before it is kept. It lies in the database, so
 * that every node has it, and its digest in the trail, so that one sees whether it is still the text that was signed.
 */
@Entity
@Table(name = "covenant_text")
@StoredAs("covenant-text")
public class CovenantText extends StoredEntity {

    /** The largest file, in bytes: ten megabytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final String FIELD = "file";
    private static final int LONGEST_NAME = 120;
    private static final int PART = 32_000;

    @OneToOne(optional = false)
    private Covenant covenant;

    @Convert(converter = FreeText.class)
    @Column(name = "file_name")
    @NotScreened("the text itself is not screened either: organisations sign it by name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "size_bytes")
    private long size;

    private String digest;

    @NotInTrail
    @ElementCollection
    @CollectionTable(name = "covenant_text_part", joinColumns = @JoinColumn(name = "covenant_text_id"))
    @OrderColumn(name = "place")
    @Column(name = "content")
    private List<String> parts = new ArrayList<>();

    @ManyToOne(optional = false)
    @JoinColumn(name = "added_by_id")
    private Person addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected CovenantText() {}

    /**
     * @param name as it came with the file; a folder in it is left out
     * @throws RuleViolation at the field {@code file}: empty, too large, of another kind, not what its name says, or with a
     *     name of more than 120 characters
     */
    public CovenantText(Covenant covenant, String name, byte[] content, Person addedBy, Instant now) {
        if (content.length == 0) {
            throw RuleViolation.at(FIELD, "covenant.file.empty");
        }
        if (content.length > MOST_BYTES) {
            throw RuleViolation.at(FIELD, "covenant.file.tooLarge");
        }
        String plain = plainName(name);
        kind = Stream.of(DocumentKind.values())
                .filter(one -> plain.toLowerCase(Locale.ROOT).endsWith(one.extension()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at(FIELD, "covenant.file.otherKind"));
        if (!kind.isIn(content)) {
            throw RuleViolation.at(FIELD, "covenant.file.notWhatItSays", kind.name());
        }
        this.covenant = covenant;
        this.addedBy = addedBy;
        addedAt = now;
        fileName = plain;
        size = content.length;
        digest = Sha256.hex(content);
        cut(content);
    }

    /** The name without folders and without what could mislead who saves the file. */
    private static String plainName(String name) {
        String last = (name == null ? "" : name)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{C}\"<>:|?*]", "")
                .replaceAll("^[.\\s]+", "")
                .strip();
        if (last.length() > LONGEST_NAME) {
            throw RuleViolation.at(FIELD, "covenant.file.longName", LONGEST_NAME);
        }
        return last;
    }

    private void cut(byte[] content) {
        String text = Base64.getEncoder().encodeToString(content);
        for (int from = 0; from < text.length(); from += PART) {
            parts.add(text.substring(from, Math.min(text.length(), from + PART)));
        }
    }

    /** The file as it came. */
    public byte[] read() {
        return Base64.getDecoder().decode(String.join("", parts));
    }

    public Covenant getCovenant() {
        return covenant;
    }

    /** Without a folder; it ends as its kind does. */
    public String getFileName() {
        return fileName;
    }

    public DocumentKind getKind() {
        return kind;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    /** SHA-256, in 64 hexadecimal digits. */
    public String getDigest() {
        return digest;
    }

    public Person getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
