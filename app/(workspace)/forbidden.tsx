import { Forbidden } from "@/components/errors/forbidden";

export default Forbidden;
