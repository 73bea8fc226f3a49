// What is kept on this device: one document in IndexedDB, of both people. A change is on the disk when its promise is kept, and
// two windows change it one after the other.

const opened = new Promise((done, failed) => {
    const asked = indexedDB.open("two-of-us", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("kept");
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
});

/** `work` gets the store and what gives the result to the promise. Where it throws, nothing changes. */
async function within(mode, work) {
    const transaction = (await opened).transaction("kept", mode, { durability: "strict" });
    return new Promise((done, failed) => {
        let result;
        transaction.oncomplete = () => done(result);
        transaction.onabort = () => failed(transaction.error);
        work(transaction.objectStore("kept"), (given) => (result = given), (error) => (failed(error), transaction.abort()));
    });
}

/** undefined before the first time. */
export const read = () => within("readonly", (kept, give) => (kept.get("couple").onsuccess = ({ target }) => give(target.result)));
export const begin = (couple) => within("readwrite", (kept) => kept.put(couple, "couple"));
export const forget = () => within("readwrite", (kept) => kept.clear());

/** What `work` gives, which changes the document as it is now. */
export const change = (work) =>
    within("readwrite", (kept, give, fail) => {
        kept.get("couple").onsuccess = ({ target: { result: couple } }) => {
            try {
                give(work(couple));
                kept.put(couple, "couple");
            } catch (error) {
                fail(error);
            }
        };
    });
