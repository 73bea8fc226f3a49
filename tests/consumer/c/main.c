#include <closeknit_c.h>
#include <stdio.h>

int main(void) {
    closeknit_reply* pack = closeknit_pack_from_json(CLOSEKNIT_TEXT("{}"));
    printf("%s at %s\n", closeknit_reply_code(pack), closeknit_reply_pointer(pack));
    return closeknit_free(pack) ? 0 : 1;
}
