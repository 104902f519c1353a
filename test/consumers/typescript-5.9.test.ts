import { describeVersion } from "./describe-version.js";

describeVersion("typescript");
