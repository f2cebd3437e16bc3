package nl.partnership.ejb.sharing;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.ejb.audit.ChainProof;

/**
 * Whether a receipt is what was decided.
 *
 * @param recomputed whether the stored version of the rules gives the same answer again; false when it was erased
 * @param chain whether the audit trail has this receipt
 * @param forgottenOn when what the trail had of it was erased, while the receipt is there; else null
 */
public record ReceiptVerification(boolean recomputed, ChainProof chain, LocalDate forgottenOn) implements Serializable {

    /** Whether both are so. What was erased on its day is not valid any more, but not broken either. */
    public boolean isValid() {
        return recomputed && chain == ChainProof.INTACT;
    }

    /** Whether it is as it was decided, and the trail can no longer say so: nothing is wrong, and nothing is proven. */
    public boolean isForgotten() {
        return recomputed && chain == ChainProof.FORGOTTEN;
    }

    public boolean isErased() {
        return chain == ChainProof.ERASED;
    }
}
