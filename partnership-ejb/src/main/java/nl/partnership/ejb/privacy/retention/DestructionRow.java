package nl.partnership.ejb.privacy.retention;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A declaration in a list.
 *
 * @param owner whose records went; null for bookkeeping of the portal
 * @param erased how many, of all kinds that the reader may know of
 * @param held how many more were held
 */
public record DestructionRow(String id, LocalDate day, String owner, long erased, long held) implements Serializable {}
