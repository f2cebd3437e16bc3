package nl.partnership.domain.base;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A record that people find by its words. They are kept beside it once more, folded as {@link NameKey} folds, so that every
 * database finds alike; in the same row, so that they are erased with it.
 */
@MappedSuperclass
public abstract class SearchedEntity extends StoredEntity {

    /** As long as the column: nothing that people write at once is longer. */
    private static final int LONGEST = 8000;

    @NotInTrail
    @Column(name = "search_key")
    private String searchKey = "";

    /**
     * By what it is found.
     *
     * @return null for what is not filled in; no more than everybody reads who may see the record
     */
    protected abstract List<String> searched();

    @PrePersist
    @PreUpdate
    void fold() {
        searchKey = key(searched());
    }

    /** The key of these texts; null stands for none. */
    public static String key(List<String> texts) {
        String folded = NameKey.fold(texts.stream().filter(Objects::nonNull).collect(Collectors.joining(" ")));
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }
}
